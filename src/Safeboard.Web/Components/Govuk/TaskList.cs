using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>How a task stands: a tag, or plain words when it is done.</summary>
public sealed record TaskStatus : Part
{
    public Tag? Tag { get; init; }
}

/// <summary>One thing to do.</summary>
public sealed record TaskItem
{
    public Part? Title { get; init; }
    public Part? Hint { get; init; }
    public string? Href { get; init; }
    public TaskStatus? Status { get; init; }
    public string? Classes { get; init; }
}

/// <summary>Things to do, each with how it stands.</summary>
public sealed record TaskList : Component
{
    public string? IdPrefix { get; init; }
    public IReadOnlyList<TaskItem?> Items { get; init; } = [];

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<ul");
        to.Class("govuk-task-list", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] is { } item)
                WriteItem(to, item, $"{(string.IsNullOrEmpty(IdPrefix) ? "task-list" : IdPrefix)}-{i + 1}");
        }
        to.Raw("</ul>");
    }

    private static void WriteItem(HtmlWriter to, TaskItem item, string id)
    {
        var linked = !string.IsNullOrEmpty(item.Href);
        to.Raw("<li");
        to.Class("govuk-task-list__item", linked ? "govuk-task-list__item--with-link" : null, item.Classes);
        to.Raw("><div class=\"govuk-task-list__name-and-hint\">");
        WriteTitle(to, item, id, linked);
        if (item.Hint is not null)
        {
            to.Raw("<div");
            to.Attribute("id", id + "-hint");
            to.Raw(" class=\"govuk-task-list__hint\">");
            to.Words(item.Hint);
            to.Raw("</div>");
        }
        to.Raw("</div><div");
        to.Class("govuk-task-list__status", item.Status?.Classes);
        to.Attribute("id", id + "-status");
        to.Raw(">");
        if (item.Status?.Tag is { } tag)
            to.Component(tag);
        else
            to.Words(item.Status);
        to.Raw("</div></li>");
    }

    private static void WriteTitle(HtmlWriter to, TaskItem item, string id, bool linked)
    {
        if (linked)
        {
            to.Raw("<a");
            to.Class("govuk-link govuk-task-list__link", item.Title?.Classes);
            to.Attribute("href", item.Href);
            to.Attribute("aria-describedby", item.Hint is null ? id + "-status" : $"{id}-hint {id}-status");
            to.Raw(">");
            to.Words(item.Title);
            to.Raw("</a>");
            return;
        }
        to.Raw("<div");
        to.Attribute("class", string.IsNullOrEmpty(item.Title?.Classes) ? null : item.Title.Classes);
        to.Raw(">");
        to.Words(item.Title);
        to.Raw("</div>");
    }
}

/// <summary>`gov-task-list` with `gov-task href="…" hint="…" status="To do" status-colour="blue"` inside.</summary>
[HtmlTargetElement("gov-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    private readonly List<TaskItem> _items = [];

    public string? IdPrefix { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(TaskListTagHelper)] = _items;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new TaskList { Items = _items, IdPrefix = IdPrefix, Classes = Classes, Attributes = output.Kept() });
    }
}

/// <summary>`gov-task`: one thing to do, its words between the tags.</summary>
[HtmlTargetElement("gov-task", ParentTag = "gov-task-list")]
public sealed class TaskTagHelper : TagHelper
{
    public string? Href { get; set; }
    public string? Hint { get; set; }
    public string Status { get; set; } = "";

    /// <summary>A colour makes the status a tag; without one it is plain words, as for what is done.</summary>
    public string? StatusColour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        var tag = StatusColour is null ? null : new Tag { Text = Status, Classes = "govuk-tag--" + StatusColour };
        ((List<TaskItem>)context.Items[typeof(TaskListTagHelper)]).Add(new TaskItem
        {
            Title = new Part { Html = words },
            Hint = Hint is null ? null : new Part { Text = Hint },
            Href = Href,
            Status = new TaskStatus { Tag = tag, Text = Status },
        });
        output.SuppressOutput();
    }
}
