<#-- This explainer for RIS. Reads: edition, site. -->
<#import "/citations/fields.ftl" as f>
TY  - ELEC
AU  - ${f.line(edition.cover().editors)}
TI  - ${f.line(edition.cover().plainTitle)}
ET  - ${f.line(edition.cover().version)}
PY  - ${edition.cover().date.year?c}
DA  - ${edition.cover().date?string?replace("-", "/")}
UR  - ${site.host}/index.html
ER  - 
