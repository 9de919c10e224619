<#-- What css/lanes.css has for each lane and chapter of the edition; it stands before the rest. Reads: edition. -->
<#assign lanes = edition.library().rows("lane")>
@layer blocks {
<#list lanes as lane>
<#if lane.tone?has_content>
  .pin--${lane.id} .pin__dot {
    fill: var(--${lane.tone});
    stroke: var(--${lane.tone});
  }
</#if>
<#if lane.side == "below">
  .lanes__name--${lane.id} text {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 0.4em;
    stroke-linejoin: round;
  }
</#if>
</#list>
  /* Asked one after the other only when something is chosen, for each asks every element of the page. */
  .prose:has(.filter :checked:not([value="all"])) {
<#list lanes as lane>
    &:has(.filter [value="${lane.id}"]:checked) .dated:not(.event--${lane.id}),
</#list>
<#list edition.chapters() as chapter>
    &:has(.filter [value="${chapter?counter}"]:checked) .dated:not(.in-${chapter?counter})<#sep>,</#sep>
</#list>
    {
      display: none;
    }
  }
}
