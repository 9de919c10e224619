<#-- The authors' forecasts and the record as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "expected", "record", "standing", "verdict", "as_of", "sentences", "source", "licence"]/>
<#list edition.library().rows("forecast") as forecast>
<@c.row [forecast.id, forecast.expected, forecast.record, forecast.standing, forecast.status, forecast.asOf, c.seed(forecast.seed),
    c.andEssay(forecast.sources), edition.cover().licence]/>
</#list>
