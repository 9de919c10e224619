<#-- This explainer for BibTeX. Reads: edition, site. -->
@misc{${edition.cover().key()},
  author       = {{${edition.cover().editors}}},
  title        = {{${edition.cover().plainTitle}}},
  version      = {${edition.cover().version}},
  year         = {${edition.cover().date.year?c}},
  howpublished = {\url{${site.host}/index.html}},
  note         = {${edition.cover().licence}}
}
