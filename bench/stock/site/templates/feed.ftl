<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>What Putin Fears Most, explained</title>
<id>${config.site_host}/</id>
<updated>${published_date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
<#list chapters as chapter>
<entry>
<title>${chapter.title}</title>
<id>${config.site_host}/${chapter.uri}</id>
<updated>${chapter.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
<summary>${chapter.blurb}</summary>
</entry>
</#list>
</feed>
