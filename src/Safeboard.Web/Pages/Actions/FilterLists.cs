using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Components;

namespace Safeboard.Web.Pages.Actions;

/// <summary>A list to choose from in the tracker's filter.</summary>
public sealed record FilterSelect(string Name, string Everything, IReadOnlyList<FilterChoice> Choices, string? Chosen) : Component
{
    protected override void Render(HtmlWriter to)
    {
        to.Raw($"<select class=\"govuk-select\" id=\"{Name}\" name=\"{Name}\"><option value=\"\">");
        to.Text(Everything);
        foreach (var choice in Choices)
        {
            to.Raw("</option><option value=\"");
            to.Text(choice.Value);
            to.Raw(choice.Value == Chosen ? "\" selected>" : "\">");
            to.Text(choice.Text);
        }
        to.Raw("</option></select>");
    }
}

/// <summary>The agencies of the tracker's filter, each with how many of the listed actions it owns.</summary>
public sealed record AgencyBoxes(IReadOnlyList<AgencyCount> Agencies, IReadOnlyList<Id<Agency>> Chosen) : Component
{
    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div class=\"govuk-checkboxes govuk-checkboxes--small\">");
        for (var i = 0; i < Agencies.Count; i++)
        {
            var agency = Agencies[i];
            var number = i.ToString();
            to.Raw("<div class=\"govuk-checkboxes__item\"><input class=\"govuk-checkboxes__input\" type=\"checkbox\" name=\"agency\" id=\"agency-");
            to.Raw(number);
            to.Raw("\" value=\"");
            to.Raw(agency.Id.ToString());
            to.Raw(Chosen.Contains(agency.Id) ? "\" checked>" : "\">");
            to.Raw("<label class=\"govuk-label govuk-checkboxes__label\" for=\"agency-");
            to.Raw(number);
            to.Raw("\">");
            to.Text(agency.Name);
            to.Raw(" (");
            to.Raw(agency.Count.ToString());
            to.Raw(")</label></div>");
        }
        to.Raw("</div>");
    }
}
