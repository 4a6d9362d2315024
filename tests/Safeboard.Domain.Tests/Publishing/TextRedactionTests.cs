using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Publishing;

/// <summary>Texts as they may be made public.</summary>
public sealed class TextRedactionTests
{
    private static readonly KnownPerson[] People =
    [
        new("Dr Priya Raman", "PR", "Designated Nurse", "NHS Northmere"),
        new("Sarah Colley", "SCo", "Head of Safeguarding", "Northmere Council"),
        new("Simon Colley", null, "Head of Learning", "Northmere Council"),
        new("Mary-Ann Bell-Hughes", "MBH", "Prevention Manager", "Fire and Rescue"),
        new("Grace Okoro", null, "Lay member"),
        new("Wilma Farrow"),
        new("Head teacher 3", null, null, "Primary schools"),
        new("Tessa Quill", null, "PA to Sarah Colley", "Northmere Council"),
    ];

    [Theory]
    [InlineData("Priya Raman reported.")]
    [InlineData("Dr Raman reported.")]
    [InlineData("Dr. P Raman reported.")]
    [InlineData("P. Raman reported.")]
    [InlineData("Raman reported.")]
    [InlineData("Priya reported.")]
    [InlineData("PRIYA RAMAN reported.")]
    [InlineData("Raman, Priya reported.")]
    [InlineData("Dr Priya Raman, Designated Nurse, NHS Northmere reported.")]
    public void Every_spelling_of_somebody_known_is_their_role_and_agency(string text) => Written(text).ShouldBe("Designated Nurse (NHS Northmere) reported.");

    [Theory]
    [InlineData("Sarah Colley (SCo) asked.", "Head of Safeguarding (Northmere Council) asked.")]
    [InlineData("Raman’s paper (P Raman)", "Designated Nurse (NHS Northmere)’s paper (Designated Nurse, NHS Northmere)")]
    [InlineData("Work of M. Bell-Hughes (MBH)", "Work of Prevention Manager (Fire and Rescue)")]
    [InlineData("Grace Okoro thanked them.", "Lay member thanked them.")]
    [InlineData("For Head of Safeguarding (SCo), by May.", "For Head of Safeguarding (Northmere Council), by May.")]
    public void What_stands_around_a_name_stays_readable(string text, string expected) => Written(text).ShouldBe(expected);

    [Theory]
    [InlineData("Colley asked.", "Colley", "Can be Sarah Colley or Simon Colley")]
    [InlineData("A period of grace for Grace.", "Grace", "A word, or the name of Grace Okoro")]
    [InlineData("The PR plan.", "PR", "Can be the initials of Dr Priya Raman")]
    [InlineData("Wilma Farrow agreed.", "Wilma Farrow", "Neither role nor agency is known for this person")]
    [InlineData("Tessa Quill wrote.", "Tessa Quill", "Neither role nor agency is known for this person")]
    [InlineData("Jane Raman agreed.", "Jane Raman", null)]
    [InlineData("(ii) Lord Wetherly’s visit has been cancelled.", "Lord Wetherly", null)]
    [InlineData("Send Dr N the names of two people.", "Dr N", null)]
    [InlineData("Chair, R Akhigbe", "R Akhigbe", null)]
    [InlineData("They will circulate the briefing on Jade to members.", "Jade", "A first name, or a word")]
    [InlineData("The council, Amarjit Rai (a trust)", "Amarjit Rai", null)]
    [InlineData("Tamsin Oakley agreed.", "Tamsin Oakley", "May be the name of somebody who is not known here")]
    public void What_is_not_certain_stops(string text, string words, string? why)
    {
        var stop = Of(text).Stops.ShouldHaveSingleItem();
        (stop.Kind, stop.Text).ShouldBe((StopKind.Name, words));
        if (why is not null) stop.Why.ShouldBe(why);
    }

    [Theory]
    [InlineData("Write to front.door@example.org today", StopKind.Email, "front.door@example.org")]
    [InlineData("Ring 01632 960 123.", StopKind.Phone, "01632 960 123")]
    [InlineData("Ring +44 (0)1632 960123.", StopKind.Phone, "+44 (0)1632 960123")]
    [InlineData("Come to NM1 4QX.", StopKind.Postcode, "NM1 4QX")]
    [InlineData("NHS number 943 476 5919 was read.", StopKind.Number, "943 476 5919")]
    [InlineData("Case no. 2014/33871 was heard.", StopKind.Number, "2014/33871")]
    public void Contact_data_and_numbers_of_people_stop(string text, StopKind kind, string words)
    {
        var stop = Of(text).Stops.ShouldHaveSingleItem();
        (stop.Kind, stop.Text).ShouldBe((kind, words));
    }

    [Theory]
    [InlineData("It costs £1,250,000 in 2025/26, or 0.4% of 250 children.")]
    [InlineData("Met on 12.03.2026 from 9:30 to 12:25, item 4.2, AP24/26.")]
    [InlineData("Group B Partners, Plan C Options and the Lord Mayor were noted in May 2026.")]
    [InlineData("Detective Inspector")]
    [InlineData("Head teachers and the Head of Service met.")]
    [InlineData("The Designated Nurse and the police reported.")]
    public void Plain_minutes_do_not_stop(string text)
    {
        Of(text).Stops.ShouldBeEmpty();
        Written(text).ShouldBe(text);
    }

    [Fact]
    public void A_text_that_nobody_went_through_is_refused()
    {
        Should.Throw<InvalidOperationException>(() => Of("Sarah Colley asked.").Write("Sarah Colley asked again."));
        Of("Sarah Colley asked.").Write("").ShouldBe("");
    }

    [Fact]
    public void The_letters_of_a_reference_are_nobodys_initials() => Written("Action MBH09/26").ShouldBe("Action MBH09/26");

    [Theory]
    [InlineData("Joan Pryce", "Joan Pryce")]
    [InlineData("Cllr Joan Pryce (Independent Chair)", "Cllr Joan Pryce")]
    [InlineData("Joan Pryce, Lead Member", "Joan Pryce")]
    [InlineData("Dr P Raman", null)]
    [InlineData("Independent Chair", null)]
    [InlineData(null, null)]
    public void A_chair_whom_only_the_head_of_the_minutes_names_is_known(string? written, string? name) => (PublicPeople.ChairOf(written, People)?.Name).ShouldBe(name);

    [Fact]
    public void The_same_words_are_decided_once_wherever_they_stand()
    {
        Dictionary<(StopKind, string), StopChoice> choices = new() { [(StopKind.Name, "Tamsin Oakley")] = new(StopAnswer.Replace, "a parent"), [(StopKind.Email, "a.b@example.org")] = new(StopAnswer.TakeOut, null) };
        string[] texts = ["Tamsin Oakley came.", "Ask Tamsin Oakley at a.b@example.org."];
        var redaction = TextRedaction.Of(texts, People, PublicNames.RoleAndAgency, choices, TestContext.Current.CancellationToken);
        texts.Select(redaction.Write).ShouldBe(["a parent came.", "Ask a parent at [e-mail address withheld]."]);
        redaction.Stops.ShouldAllBe(s => s.Choice != null);
    }

    [Theory]
    [InlineData(PublicNames.Initials, "PR met SCo and MBH.")]
    [InlineData(PublicNames.AgencyOnly, "NHS Northmere met Northmere Council and Fire and Rescue.")]
    [InlineData(PublicNames.AsWritten, "Dr Raman met Sarah Colley and Mary-Ann Bell-Hughes.")]
    public void The_rule_of_the_board_says_how_people_are_shown(PublicNames rule, string expected) =>
        Of("Dr Raman met Sarah Colley and Mary-Ann Bell-Hughes.", rule).Write("Dr Raman met Sarah Colley and Mary-Ann Bell-Hughes.").ShouldBe(expected);

    [Fact]
    public void Names_of_people_who_are_not_known_stop_whatever_the_rule() => Of("Tamsin Oakley met Sarah Colley.", PublicNames.AsWritten).Stops.Single().Text.ShouldBe("Tamsin Oakley");

    private static TextRedaction Of(string text, PublicNames rule = PublicNames.RoleAndAgency) => TextRedaction.Of([text], People, rule, new Dictionary<(StopKind, string), StopChoice>(), TestContext.Current.CancellationToken);

    private static string Written(string text)
    {
        var redaction = Of(text);
        redaction.Stops.ShouldBeEmpty();
        return redaction.Write(text);
    }
}
