using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;

namespace Safeboard.Web.Components;

/// <summary>What elements inside a field helper say about it: `gov-label`, `gov-hint`, and its choices.</summary>
public sealed class FieldParts
{
    public Label? Label { get; set; }
    public Hint? Hint { get; set; }
    public List<Choice> Choices { get; } = [];

    /// <summary>The parts of the field that surrounds this element, if any.</summary>
    public static FieldParts? Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(FieldParts), out var parts) ? parts as FieldParts : null;
}
