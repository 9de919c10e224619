<#-- The ledger of those who hold against the essay, as a file. Reads: edition, site. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "speaker", "premise", "support", "against_it", "answer", "as_of", "verdict", "claims", "chapter", "source", "licence"]/>
<#list edition.library().rows("premise") as premise>
<#assign exchange = premise.exchange>
<#assign holders = edition.people().holders(premise)?map(person -> person.name)>
<@c.row [premise.id, holders?join("; "), premise.text, exchange.support.text, exchange.reply.text, exchange.answer.text,
    premise.asOf, premise.status, premise.claims?join(" "), premise.chapter, c.sources(exchange.sources()), edition.cover().licence]/>
</#list>
