using System.Text.Json.Serialization;

namespace Safeboard.Documents.Pages;

/// <summary>A page of a PDF as it looks: its picture, and where its words stand.</summary>
public sealed record PageImage
{
    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>Size of the page in points.</summary>
    public double Width { get; init; }
    public double Height { get; init; }

    /// <summary>The picture, PNG.</summary>
    public byte[] Png { get; init; } = [];
    public IReadOnlyList<PageWord> Words { get; init; } = [];
}

/// <summary>A word on a page; places in points from the top left corner.</summary>
public sealed record PageWord(string Text, double Left, double Top, double Right, double Bottom);

/// <summary>How the reader's program hands a page over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PageImage))]
public sealed partial class PageJson : JsonSerializerContext;
