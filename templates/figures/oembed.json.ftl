<#-- How programs that know oEmbed 1.0 (https://oembed.com/) show a figure. A file cannot heed their wishes for a size.
     Reads: figure, edition, site. -->
<#import "/figures/frame.ftlh" as e>
<#function json text><#return "\"" + text?json_string + "\""></#function>
<#assign address = site.host + "/" + figure.placed().url()>
<#assign html><@e.frame address figure.plainTitle() site.host + "/" + figure.card() false/></#assign>
{
  "version": "1.0",
  "type": "rich",
  "title": ${json(figure.plainTitle())},
  "author_name": ${json(edition.cover().editors)},
  "provider_name": ${json(edition.cover().plainTitle)},
  "provider_url": ${json(site.host + "/index.html")},
  "cache_age": 86400,
  "html": ${json(html?is_markup_output?then(html?markup_string, html))},
  "width": 720,
  "height": 560,
  "thumbnail_url": ${json(site.host + "/" + figure.card())},
  "thumbnail_width": 1200,
  "thumbnail_height": 630
}
