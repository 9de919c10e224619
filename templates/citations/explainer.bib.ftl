<#-- This explainer for BibTeX. Reads: edition, site. -->
<#import "/citations/fields.ftl" as f>
@misc{${edition.cover().key()},
  author       = {{${f.tex(edition.cover().editors)}}},
  title        = {{${f.tex(edition.cover().plainTitle)}}},
  version      = {${f.tex(edition.cover().version)}},
  year         = {${edition.cover().date.year?c}},
  howpublished = {\url{${site.host}/index.html}},
  note         = {${f.tex(edition.cover().licence)}}
}
