using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;

namespace Safeboard.Output.Tests.Documents;

/// <summary>What a real office program makes of the files.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData(".docx")]
    [InlineData(".odt")]
    public async Task LibreOffice_opens_every_kind_and_finds_all_words(string ending)
    {
        OutsidePrograms.NeedLibreOffice();
        using var folder = new WorkFolder();
        foreach (var (name, document) in WrittenSamples.All.Where(s => !s.Key.Contains(',')))
        {
            var file = folder.File(name.Replace(' ', '-') + ending);
            await File.WriteAllBytesAsync(file, ending == ".docx" ? WordDocumentTests.Write(document) : OpenDocumentTextTests.Write(document), TestContext.Current.CancellationToken);
            var pdf = await new PaperConverter().ConvertAsync(file, folder, TestContext.Current.CancellationToken);
            var text = Words(await OutsidePrograms.TextAsync(pdf)).ToHashSet();
            PlainWords.Of(document).SelectMany(Words).Where(word => !text.Contains(word)).ShouldBeEmpty($"{name}{ending}");
        }
    }

    // Pages are broken where they must be, and the font of this computer may lack a sign.
    private static IEnumerable<string> Words(string text) => text.Split([' ', '\n', '\f', '-', '/', '–'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
}
