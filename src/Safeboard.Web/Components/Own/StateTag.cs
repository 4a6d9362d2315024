using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;

namespace Safeboard.Web.Components.Own;

/// <summary>What a state means to a board. The words always say it; the colour only helps to find it.</summary>
public enum StateKind
{
    /// <summary>Late, absent, failed.</summary>
    Late,

    /// <summary>Due within 30 days, draft, apologies.</summary>
    Soon,

    /// <summary>No owner, no date.</summary>
    Missing,

    /// <summary>Open, under way.</summary>
    Open,

    /// <summary>Waits for somebody to agree.</summary>
    Waiting,

    /// <summary>Done, ready, attended.</summary>
    Done,

    /// <summary>Not begun.</summary>
    NotBegun,

    /// <summary>The same thing is here already.</summary>
    AlreadyHere,
}

/// <summary>The colour of each state; one place, so that a state looks the same on every page.</summary>
public static class StateColours
{
    public static string ClassOf(StateKind state) => state switch
    {
        StateKind.Late => "govuk-tag--red",
        StateKind.Soon => "govuk-tag--yellow",
        StateKind.Missing => "govuk-tag--orange",
        StateKind.Open => "govuk-tag--blue",
        StateKind.Waiting => "govuk-tag--teal",
        StateKind.Done => "govuk-tag--green",
        StateKind.AlreadyHere => "govuk-tag--purple",
        _ => "govuk-tag--grey",
    };
}

/// <summary>`sb-tag state="Late"`: a state in words, coloured by what it means.</summary>
[HtmlTargetElement("sb-tag")]
public sealed class StateTagTagHelper : TagHelper
{
    public StateKind State { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Tag
        {
            Html = await output.GetChildContentAsync(),
            Classes = StateColours.ClassOf(State),
            Attributes = output.Kept(),
        });
}
