<#-- The ledger of claims as a file. Reads: edition, site. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "label", "claim", "support", "against_it", "as_of", "verdict", "sentences", "passage", "source", "licence"]/>
<#list edition.library().rows("claim") as claim>
<@c.row [claim.id, claim.type?string, claim.text, claim.support, claim.counterpoint, claim.asOf, claim.status, c.seed(claim.seed),
    c.place(claim), c.andEssay(claim.counterSources), edition.cover().licence]/>
</#list>
