<#-- What css/overviews.css has for each verdict of the edition; it stands before the rest. Reads: edition. -->
<#assign verdicts = edition.library().rows("verdict")>
<#if verdicts?has_content>
@layer pages {
<#list verdicts as verdict>
  .tile--${verdict.id} {
    --tone: var(--${verdict.tone});
<#switch verdict.fill>
<#case "full">
    --ground: var(--tone);
    --letters: var(--paper);
<#break>
<#case "hatched">
    --ground: repeating-linear-gradient(45deg, color-mix(in srgb, var(--tone) 28%, var(--paper)) 0 2px, var(--paper) 2px 6px);
<#break>
<#case "double">
    --stroke: 4px double var(--tone);
<#break>
<#case "tinted">
    --ground: color-mix(in srgb, var(--tone) 12%, var(--paper));
<#break>
<#case "dashed">
    --stroke: 2px dashed var(--tone);
<#break>
<#case "round">
    --corner: 50%;
</#switch>
  }
</#list>
  /* Grounds are not kept there: a full one is, another is told by its stroke. */
  @media (forced-colors: active) {
<#list verdicts as verdict>
<#if verdict.fill == "full">
    .tile--${verdict.id} {
      --ground: CanvasText;
      --letters: Canvas;
      forced-color-adjust: none;
    }
<#elseif verdict.fill == "hatched">
    .tile--${verdict.id} {
      --stroke: 3px dotted CanvasText;
    }
</#if>
</#list>
  }
  /* Asked only where something is chosen. */
<#list verdicts as verdict>
  .overview:has([value="${verdict.id}"]:checked) a.tile:not(.tile--${verdict.id})<#sep>,</#sep>
</#list>
  {
    --tone: var(--rule);
    --ground: none;
    --letters: var(--ink-2);
    font-weight: 400;
  }
}
</#if>
