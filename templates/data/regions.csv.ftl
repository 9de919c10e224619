<#-- The regions that maps mark as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "name", "name_native", "language", "country", "outside_its_control", "state", "note", "source", "licence"]/>
<#list edition.library().rows("region") as region>
<@c.row [region.id, region.name, region.nameNative, region.nativeLang, region.country, region.extent, region.state, region.note,
    c.sources(region.sources), edition.cover().licence]/>
</#list>
