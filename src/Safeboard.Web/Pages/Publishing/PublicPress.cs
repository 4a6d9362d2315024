using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Meetings.Records;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Writes a public copy as Word, OpenDocument and, where Chromium is installed, as PDF.</summary>
internal sealed class PublicPress(DocumentFiles files) : IPublicPress
{
    public async Task<IReadOnlyList<(string Format, byte[] Bytes)>> PressAsync(PublicContent content, MinutesStyle style, CancellationToken cancel)
    {
        var document = MinutesDocument.Of(WrittenPublicCopy.Of(content), new HouseStyle { Layout = WrittenMinutes.LayoutOf(style) });
        List<(string, byte[])> made = [];
        foreach (var format in (string[])["docx", "odt", "pdf"])
        {
            try
            {
                made.Add((format, await files.WriteAsync(document, format, cancel)));
            }
            catch (NotPrintedException)
            {
                // The page and the other files do without it.
            }
        }
        return made;
    }
}
