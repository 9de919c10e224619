<#-- The cities of the maps as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "name", "name_native", "language", "country", "latitude", "longitude", "note", "source", "licence"]/>
<#list edition.library().rows("city") as city>
<@c.row [city.id, city.name, city.nameNative, city.nativeLang, city.country, city.latitude?c, city.longitude?c, city.note,
    c.sources(city.sources), edition.cover().licence]/>
</#list>
