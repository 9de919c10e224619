<#-- What readers are asked to predict, and what came, an outcome a row. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["event", "date", "title", "situation", "outcome_date", "outcome", "sentences", "left_open", "source", "licence"]/>
<#list edition.library().rows("prediction") as asked>
<#assign event = edition.event(asked.id)>
<#list asked.outcomes as outcome>
<@c.row [asked.id, event.date?string, asked.title?has_content?then(asked.title, event.title), asked.situation, outcome.date?string, outcome.text,
    c.seed(outcome.seed), asked.open, c.sources(outcome.sources + asked.sources), edition.cover().licence]/>
</#list>
</#list>
