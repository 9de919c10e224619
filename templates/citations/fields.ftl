<#-- Values as the files of programs for citations hold them. Imported as f. -->

<#-- On one line: in RIS, the next begins another field. -->
<#function line text>
<#return text?string?replace("\\s+", " ", "r")>
</#function>

<#-- For TeX, which runs what stands behind a backslash; BibTeX counts braces, even those behind one. -->
<#function tex text>
<#return line(text)?replace("\\", "\\textbackslash ")?replace("{", "\\textbraceleft ")
  ?replace("}", "\\textbraceright ")?replace("([&%$#_])", r"\\$1", "r")?replace("~", "\\textasciitilde ")
  ?replace("^", "\\textasciicircum ")>
</#function>
