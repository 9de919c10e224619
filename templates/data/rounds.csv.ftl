<#-- Rounds in which members joined, as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "date", "countries", "members", "sentences", "scope", "note", "source", "licence"]/>
<#list edition.library().rows("round") as round>
<@c.row [round.id, round.date?string, round.countries?join("; "), round.members?c, c.seed(round.seed), round.scope, round.note,
    c.sources(round.sources), edition.cover().licence]/>
</#list>
