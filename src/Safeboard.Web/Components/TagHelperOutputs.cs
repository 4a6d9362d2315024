using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components;

/// <summary>How a helper's element gives way to what it stands for.</summary>
public static class TagHelperOutputs
{
    extension(TagHelperOutput output)
    {
        /// <summary>Replaces the element by the component, which is written when the page is sent.</summary>
        public void Becomes(IHtmlContent component)
        {
            output.TagName = null;
            output.Content.SetHtmlContent(component);
        }

        /// <summary>The attributes a page added, kept for when the page is sent: Razor uses the list again for the next element.</summary>
        public TagHelperAttributeList Kept() => new(output.Attributes);

        /// <summary>What stands between the element's tags, or null when that is blank.</summary>
        public async Task<IHtmlContent?> InnerAsync()
        {
            var inner = await output.GetChildContentAsync();
            return inner.IsEmptyOrWhiteSpace ? null : inner;
        }
    }
}
