namespace Safeboard.Web.Pages.Shared;

/// <summary>What a page says in place of a PDF that could not be made.</summary>
/// <param name="WhyNot">Without its full stop.</param>
/// <param name="What">“minutes”, “document”.</param>
/// <param name="File">The address of the same in another format.</param>
/// <param name="Back">Where the reader came from.</param>
internal sealed record NotPrinted(string WhyNot, string What, Func<string, string> File, (string Href, string Text) Back);
