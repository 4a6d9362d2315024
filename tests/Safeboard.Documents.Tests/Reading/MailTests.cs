using System.Text;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Reading;

/// <summary>E-mails: the minutes in the message or in an attachment, each offered.</summary>
public sealed class MailTests : IDisposable
{
    private const string Covering = "Dear all,\n\nPlease find the minutes attached.\n\nRegards\nAnn";
    private const string Minutes = "Minutes of the Example Board\nPresent: Ann Reed (Chair), Omar Bell\nApologies: none\n\n1. Welcome\nAction: Omar Bell to write to the trust.\nDate of next meeting: 4 May 2021";
    private readonly TempFolder _folder = new();

    [Fact]
    public void Attached_minutes_are_read_and_the_message_is_offered()
    {
        var document = _folder.Read("a.eml", Mail(Covering, ("minutes.docx", Docx.Of(string.Concat(Minutes.Split('\n').Select(l => Docx.P(l)))))));
        document.Text.ShouldStartWith("Minutes of the Example Board");
        document.Parts.Select(p => (p.Number, p.Kind, p.Name, p.Read)).ShouldBe([(1, "message", "The message itself", false), (2, "attachment", "minutes.docx", true)]);
        var reading = UnderstandDocument.Run(document, TestContext.Current.CancellationToken);
        reading.Parts.ShouldBe(document.Parts, "the covering note is left out of the findings, not the parts");
        reading.Warnings.ShouldContain(w => w.Kind == "other-parts" && w.Text.Contains("minutes.docx") && w.Text.Contains("1 (the message itself)"));
    }

    [Fact]
    public void Minutes_in_the_message_are_read_before_an_attached_form()
    {
        var document = _folder.Read("a.eml", Mail(Minutes, ("expenses.txt", Encoding.UTF8.GetBytes("Name of claimant, miles, total"))));
        document.Text.ShouldContain("Action: Omar Bell");
        document.Parts.Single(p => p.Read).Kind.ShouldBe("message");
    }

    [Fact]
    public void A_part_can_be_asked_for()
    {
        var file = _folder.Write("a.eml", Mail(Covering, ("minutes.txt", Encoding.UTF8.GetBytes(Minutes))));
        Documents.Reading.DocumentReader.Read(new(file, "a.eml") { Part = 1 }).Text.ShouldContain("Please find the minutes attached");
        Documents.Reading.DocumentReader.Read(new(file, "a.eml") { Part = 2 }).Text.ShouldStartWith("Minutes of the Example Board");
        Should.Throw<UnreadableDocumentException>(() => Documents.Reading.DocumentReader.Read(new(file, "a.eml") { Part = 3 })).Code.ShouldBe(UnreadableCode.NoSuchPart);
    }

    [Fact]
    public void A_damaged_attachment_leaves_the_message()
    {
        var document = _folder.Read("a.eml", Mail(Covering, ("minutes.docx", [1, 2, 3, 4])));
        document.Text.ShouldContain("Please find the minutes attached");
        document.Parts.Count.ShouldBe(2);
    }

    [Fact]
    public void A_forwarded_message_is_looked_into()
    {
        var inner = Encoding.Latin1.GetString(Mail(Covering, ("minutes.txt", Encoding.UTF8.GetBytes(Minutes))));
        var outer = $"From: a@example.org\nSubject: FW\nContent-Type: multipart/mixed; boundary=\"out\"\n\n--out\nContent-Type: text/plain\n\nSee below.\n--out\nContent-Type: message/rfc822\n\n{inner}\n--out--\n";
        _folder.Read("a.eml", outer).Text.ShouldStartWith("Minutes of the Example Board");
    }

    [Theory]
    [InlineData("filename*=UTF-8''Cofnodion%20g%C5%B5yl.txt", "Cofnodion gŵyl.txt")]
    [InlineData("filename*0=\"Minutes of the \"; filename*1=\"Board.txt\"", "Minutes of the Board.txt")]
    [InlineData("filename=\"=?utf-8?Q?Minutes_=E2=80=93_May.txt?=\"", "Minutes – May.txt")]
    public void The_name_of_an_attachment_is_decoded(string written, string name)
    {
        var mail = Encoding.Latin1.GetString(Mail(Covering, ("NAME", Encoding.UTF8.GetBytes(Minutes)))).Replace("filename=\"NAME\"", written, StringComparison.Ordinal);
        _folder.Read("a.eml", mail).Parts[^1].Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("Dom=C3=A9 will draft it, as w=\ne agreed, and ask Ja=\nde for 1=\n2 copies.", "Domé will draft it, as we agreed, and ask Jade for 12 copies.")]
    [InlineData("a +=\n 3 =3D 4", "a + 3 = 4")]
    public void A_line_that_was_cut_for_the_road_loses_no_letter(string sent, string text) =>
        _folder.Read("a.eml", $"From: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{sent}\n").Text.ShouldEndWith(text);

    [Theory]
    [InlineData("Hello\n>> Ann to write\nAgreed.", true)]
    [InlineData("> What was said\n>> What was said before\nThanks", false)]
    public void Two_marks_are_the_writers_own_where_nothing_is_quoted_once(string message, bool kept) =>
        _folder.Read("a.eml", $"From: a@example.org\nContent-Type: text/plain\n\n{message}\n").Text.Contains(">>", StringComparison.Ordinal).ShouldBe(kept);

    private static byte[] Mail(string message, (string Name, byte[] Bytes) attached) => Encoding.UTF8.GetBytes(
        $"From: Ann Reed <ann@example.org>\nTo: board@example.org\nSubject: Minutes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x-1\"\n\n--x-1\nContent-Type: text/plain; charset=utf-8\n\n{message}\n--x-1\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"{attached.Name}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(attached.Bytes)}\n--x-1--\n");

    public void Dispose() => _folder.Dispose();
}
