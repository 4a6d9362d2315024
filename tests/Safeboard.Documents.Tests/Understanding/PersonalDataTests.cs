using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Present: Morwyth Stade (MS), Police; Ann Reed, Health\n\n1. Welcome\nMorwyth spoke and M. Stade answered.\n\n2. Close\nMs Stade left.", "Morwyth Stade|Ann Reed|Morwyth|M. Stade|Ms Stade")]
    [InlineData("Report of: Morwyth Stade\n\nTo note.", "Morwyth Stade")]
    [InlineData("Morwyth Stade, Head of Service, explained the plan.", "Morwyth Stade")]
    [InlineData("Chief Inspector Robert Baird and Sister Mary Bellamy came. Chief Executives did not.", "Chief Inspector Robert Baird|Sister Mary Bellamy")]
    [InlineData("Anne-Marie Kerry met Jan van der Berg and Owen Wood at Wood Farm.", "Anne-Marie Kerry|Jan van der Berg|Owen Wood")]
    [InlineData("Please ring Morwyth Stade about it.\n\nKind regards\n\nTegwyn Stade", "Morwyth Stade|Tegwyn Stade")]
    [InlineData("The list is kept by Kendrel Ostler, Board Manager. Ask Kendrel.", "Kendrel Ostler|Kendrel")]
    public void Names_are_found_in_every_spelling(string text, string names) =>
        Understood.Text("Notes\n\n" + text).PersonalData.Where(p => p.Kind == "name").Select(p => p.Text).ShouldBe(names.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData("Children at St Mary’s School in Victoria Park will read the Grant Report. Option B. However, Operation Falcon goes on. A&E. Therefore")]
    [InlineData("The Lord Mayor and Professional Officers welcomed the Task and Finish group. DCI AB came.")]
    public void Places_posts_and_papers_are_no_names(string text) =>
        Understood.Text("Notes\n\n" + text).PersonalData.ShouldBeEmpty();

    [Theory]
    [InlineData("01632 960118")]
    [InlineData("(01632) 960118")]
    [InlineData("+44 (0)1632 960118")]
    [InlineData("+441632960118")]
    [InlineData("0044 1632 960118")]
    [InlineData("01632-960-118")]
    [InlineData("01632.960.118")]
    [InlineData("07700 900 461")]
    [InlineData("020 7946 0018")]
    public void Telephone_numbers_are_found_in_every_form(string number) =>
        Understood.Text($"Notes\n\nPlease ring {number} about it.").PersonalData.ShouldHaveSingleItem().Text.ShouldBe(number);

    [Theory]
    [InlineData("Two numbers, 01632 960734/07700 900218, are printed.", "01632 960734|07700 900218")]
    [InlineData("Case 2016/01234567890 and £0123456789 are none.", "")]
    public void Telephone_numbers_are_told_from_other_numbers(string text, string numbers) =>
        Understood.Text("Notes\n\n" + text).PersonalData.Select(p => p.Text).ShouldBe(numbers.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_covering_note_of_an_e_mail_is_read_for_personal_data_alone()
    {
        using var folder = new TempFolder();
        var attached = Convert.ToBase64String(Docx.Of(Docx.P("Minutes of the Example Board")));
        var mail = $"From: Kendrel Ostler <kendrel.ostler@example.org>\nTo: \"Marsh, Jane\" <j.marsh@example.org>\nSubject: Notes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nAction: all members to read this by 3 May 2019.\n\nRegards\n\nKendrel Ostler\n01632 960612\n--x\nContent-Type: application/octet-stream; name=\"m.docx\"\nContent-Disposition: attachment; filename=\"m.docx\"\nContent-Transfer-Encoding: base64\n\n{attached}\n--x--\n";
        var reading = Safeboard.Documents.Understanding.UnderstandDocument.Run(folder.Read("a.eml", mail), TestContext.Current.CancellationToken);
        reading.Actions.ShouldBeEmpty();
        reading.PersonalData.Select(p => p.Text).ShouldBe(["Kendrel Ostler", "kendrel.ostler@example.org", "Marsh, Jane", "j.marsh@example.org", "01632 960612"], ignoreOrder: true);
    }
}
