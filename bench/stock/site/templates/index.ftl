<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>What Putin Fears Most, explained</title>
</head>
<body>
<h1>What Putin Fears Most, explained</h1>
<ol>
<#list chapters as chapter>
<li><a href="${chapter.uri}">${chapter.title}</a>: ${chapter.blurb}</li>
</#list>
</ol>
</body>
</html>
