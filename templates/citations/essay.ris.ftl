<#-- The essay for RIS. Reads: edition. -->
<#import "/citations/fields.ftl" as f>
<#assign essay = edition.essay()>
TY  - JOUR
<#list essay.authors as author>
AU  - ${f.line(author.family)}, ${f.line(author.given)}
</#list>
TI  - ${f.line(essay.title)}
JO  - ${f.line(essay.journal)}
VL  - ${f.line(essay.volume)}
IS  - ${f.line(essay.issue)}
PY  - ${essay.published?string?keep_before("-")}
DA  - ${essay.online?string?replace("-", "/")}
UR  - ${essay.url}
ER  - 
