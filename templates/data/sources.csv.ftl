<#-- The sources as a file; each is its own source. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "label", "title", "publisher", "date", "used_for", "source", "licence"]/>
<#list edition.sources() as source>
<@c.row [source.id, source.label, source.title, source.publisher, source.date.present?then(source.date.get()?string, ""), source.supports,
    source.url?string, edition.cover().licence]/>
</#list>
