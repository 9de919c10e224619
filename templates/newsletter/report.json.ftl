<#-- What a letter weighs, shows and leads to, for machines. Reads: issue, pictures (Rendition). -->
<#function json text><#return "\"" + text?json_string + "\""></#function>
{
  "letter": ${json(issue.name)},
  "subject": ${json(issue.headline.subject)},
  "preheader": ${json(issue.headline.preheader)},
  "words": ${issue.words()?c},
  "bytes": ${issue.size.bytes?c},
  "budget": {"warn": ${issue.size.budget.warn?c}, "error": ${issue.size.budget.error?c}, "allowance": ${issue.size.budget.allowance?c}<#rt>
    , "verdict": ${json(issue.size.verdict())}},<#lt>
  "pieces": [<#list issue.story.text as placed>
    {"kind": ${json(placed.piece.kind())}, "bytes": ${issue.weights[placed?index]?c}, "place": ${json(placed.place?string)}}<#sep>,</#sep></#list>
  ],
  "pictures": [<#list pictures as picture>
    {"file": ${json(picture.name)}, "width": ${picture.width?c}, "height": ${picture.height?c}, "alt": ${json(picture.alt)}}<#sep>,</#sep></#list>
  ],
  "links": [<#list issue.story.links() as link>
    ${json(link)}<#sep>,</#sep></#list>
  ]
}
