<#-- The episodes of cooperation as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "date", "title", "in_the_essay", "not_in_the_essay", "sentences", "source", "licence"]/>
<#list edition.library().rows("episode") as episode>
<@c.row [episode.id, episode.date?string, episode.title, episode.report, episode.complication, c.seed(episode.seed), c.sources(episode.sources),
    edition.cover().licence]/>
</#list>
