<#-- What the authors expected as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "expected", "record", "verdict", "as_of", "sentences", "source", "licence"]/>
<#list edition.library().forecasts as forecast>
<@c.row [forecast.id, forecast.expected, forecast.record, forecast.status, forecast.asOf, c.seed(forecast.seed), c.andEssay(forecast.sources), edition.cover().licence]/>
</#list>
