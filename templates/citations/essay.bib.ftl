<#-- The essay for BibTeX. Reads: edition. -->
<#import "/citations/fields.ftl" as f>
<#assign essay = edition.essay()>
@article{${essay.key()},
  author  = {<#list essay.authors as author>${f.tex(author.family)}, ${f.tex(author.given)}<#sep> and </#sep></#list>},
  title   = {{${f.tex(essay.title)}}},
  journal = {${f.tex(essay.journal)}},
  volume  = {${f.tex(essay.volume)}},
  number  = {${f.tex(essay.issue)}},
  year    = {${essay.published?string?keep_before("-")}},
  url     = {${essay.url}},
  note    = {Online ${essay.online}}
}
