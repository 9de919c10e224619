<#-- The ledger of claims as a file. Reads: edition, site. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "label", "claim", "support", "against_it", "answer", "as_of", "verdict", "sentences", "passage", "source", "licence"]/>
<#list edition.library().rows("claim") as claim>
<#assign exchange = claim.exchange>
<@c.row [claim.id, claim.type?string, claim.text, exchange.support.text, exchange.reply.text, exchange.answer.text, claim.asOf, claim.status,
    c.seed(claim.seed), c.place(claim), c.andEssay(exchange.sources()), edition.cover().licence]/>
</#list>
