<#-- This explainer for RIS. Reads: edition, site. -->
TY  - ELEC
AU  - ${edition.cover().editors}
TI  - ${edition.cover().plainTitle}
ET  - ${edition.cover().version}
PY  - ${edition.cover().date.year?c}
DA  - ${edition.cover().date?string?replace("-", "/")}
UR  - ${site.host}/index.html
ER  - 
