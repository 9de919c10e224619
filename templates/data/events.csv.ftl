<#-- The events as a file, by date. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "date", "date_as_printed", "place", "title", "summary", "lane", "sentences", "scope", "added_by_the_editors", "source", "licence"]/>
<#list edition.events() as event>
<@c.row [event.id, event.date?string, event.displayDate, event.venue, event.title, event.summary, event.lane, c.seed(event.seed), event.scope,
    event.added, c.sources(event.sources), edition.cover().licence]/>
</#list>
