using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components;

namespace Safeboard.Components.Tests;

/// <summary>A page with one model, on which helpers are written as Razor would.</summary>
internal sealed class PageUnderTest<TModel> where TModel : class
{
    private static readonly EmptyModelMetadataProvider Metadata = new();
    private readonly TModel _model;

    public PageUnderTest(TModel model)
    {
        _model = model;
        View = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary<TModel>(Metadata, State) { Model = model },
        };
    }

    public ModelStateDictionary State { get; } = new();
    public ViewContext View { get; }

    /// <summary>The form came back with this value.</summary>
    public PageUnderTest<TModel> Typed(string name, params string[] values)
    {
        State.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(',', values));
        return this;
    }

    public PageUnderTest<TModel> Wrong(string name, string message)
    {
        State.AddModelError(name, message);
        return this;
    }

    public T Field<T>(string property, Action<T>? set = null) where T : FieldTagHelper, new()
    {
        var explorer = Metadata.GetModelExplorerForType(typeof(TModel), _model).GetExplorerForProperty(property)!;
        var helper = new T { For = new ModelExpression(property, explorer), View = View };
        set?.Invoke(helper);
        return helper;
    }
}

internal static class Rendered
{
    /// <summary>The helper's own markup; <paramref name="inner"/> writes what stands between its tags.</summary>
    public static async Task<IHtmlContent> Html(TagHelper helper, Inner? inner = null, TagHelperAttributeList? attributes = null) =>
        await Html(helper, inner, attributes, new Dictionary<object, object>());

    public static async Task<string> Text(TagHelper helper, Inner? inner = null, TagHelperAttributeList? attributes = null) =>
        ToText(await Html(helper, inner, attributes));

    public static string ToText(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static async Task<IHtmlContent> Html(TagHelper helper, Inner? inner, TagHelperAttributeList? attributes, IDictionary<object, object> items)
    {
        // Each element sees what those round it put there, and adds its own without changing theirs, as in Razor.
        var context = new TagHelperContext([], new Dictionary<object, object>(items), Guid.NewGuid().ToString());
        helper.Init(context);
        TagHelperContent? content = null;
        var output = new TagHelperOutput("x", attributes ?? [], async (_, _) =>
        {
            if (content is null)
            {
                content = new DefaultTagHelperContent();
                if (inner is not null)
                    await inner(async (child, grandchildren) => content.AppendHtml(await Html(child, grandchildren, null, context.Items)), content);
            }
            return content;
        });
        await helper.ProcessAsync(context, output);
        return output;
    }
}

/// <summary>Writes one helper inside another.</summary>
internal delegate Task Child(TagHelper helper, Inner? inner);

/// <summary>Writes what stands between an element's tags.</summary>
internal delegate Task Inner(Child child, TagHelperContent content);
