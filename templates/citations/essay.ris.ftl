<#-- The essay for RIS. Reads: edition. -->
<#assign essay = edition.essay()>
TY  - JOUR
<#list essay.authors as author>
AU  - ${author.family}, ${author.given}
</#list>
TI  - ${essay.title}
JO  - ${essay.journal}
VL  - ${essay.volume}
IS  - ${essay.issue}
PY  - ${essay.published?string?keep_before("-")}
DA  - ${essay.online?string?replace("-", "/")}
UR  - ${essay.url}
ER  - 
