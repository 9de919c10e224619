<#-- A data set as a file. Reads: dataset, edition. -->
<#import "/data/csv.ftl" as c>
<#assign known = edition.library().provenance(dataset.id)>
<#assign licence = known.present?then(known.get().licence(), "")>
<@c.row dataset.columns + ["licence"]/>
<#list dataset.rows as row>
<#assign cells = []>
<#list row as cell><#assign cells += [(dataset.columns[cell?index] == "source")?then(c.sources(dataset.ids(cell)), cell)]></#list>
<@c.row cells + [licence?has_content?then(licence, edition.cover().licence)]/>
</#list>
