using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Publishing;

/// <summary>Writes a public copy as files. The domain says what is in it; how a file is made it does not know.</summary>
public interface IPublicPress
{
    /// <summary>The files that can be written here, each with its format: docx, odt, pdf.</summary>
    Task<IReadOnlyList<(string Format, byte[] Bytes)>> PressAsync(PublicContent content, MinutesStyle style, CancellationToken cancel);
}
