<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${content.title}</title>
<meta name="description" content="${content.blurb}">
</head>
<body>
<p><a href="${content.rootpath}index.html">What Putin Fears Most, explained</a></p>
<h1>${content.title}</h1>
<p>${content.standfirst}</p>
<p>${content.summary}</p>
${content.body}
</body>
</html>
