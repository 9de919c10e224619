<#-- Reads: site. -->
User-agent: *
Allow: /
Sitemap: ${site.host}/sitemap.xml
