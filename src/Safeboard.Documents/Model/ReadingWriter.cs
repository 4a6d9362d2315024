using System.Globalization;
using System.Text.Json;

namespace Safeboard.Documents.Model;

/// <summary>
/// Writes a reading as JSON by hand: a process that reads one document and ends has no time to compile serializers.
/// The same JSON as <see cref="ReadingJson"/>; a test holds the two together.
/// </summary>
public static class ReadingWriter
{
    public static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(reading.Kind));
        Text(json, "title", reading.Title);
        Text(json, "body", reading.Body);
        Date(json, "date", reading.Date);
        Time(json, "start", reading.Start);
        Time(json, "end", reading.End);
        Text(json, "venue", reading.Venue);
        Text(json, "chair", reading.Chair);
        Text(json, "reference", reading.Reference);
        Text(json, "status", reading.Status);
        Header(json, reading.Header);
        List(json, "attendance", reading.Attendance, Attendance);
        List(json, "items", reading.Items, Item);
        List(json, "actions", reading.Actions, Action);
        List(json, "decisions", reading.Decisions, Decision);
        List(json, "challenges", reading.Challenges, Challenge);
        List(json, "risks", reading.Risks, Risk);
        List(json, "statistics", reading.Statistics, Statistic);
        List(json, "recommendations", reading.Recommendations, Recommendation);
        List(json, "forward_plan", reading.ForwardPlan, ForwardPlan);
        List(json, "next_meetings", reading.NextMeetings, NextMeeting);
        List(json, "personal_data", reading.PersonalData, PersonalData);
        List(json, "references", reading.References, Mention);
        List(json, "warnings", reading.Warnings, Warning);
        json.WriteString("text", reading.Text);
        List(json, "blocks", reading.Blocks, Block);
        List(json, "parts", reading.Parts, Part);
        json.WriteNumber("pages", reading.Pages);
        json.WriteEndObject();
    }

    private static void Header(Utf8JsonWriter json, IReadOnlyDictionary<string, HeaderPlace> places)
    {
        json.WriteStartObject("header");
        foreach (var (name, place) in places)
        {
            json.WriteStartObject(name);
            Found(json, place);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Attendance(Utf8JsonWriter json, AttendanceReading person)
    {
        Text(json, "name", person.Name);
        Text(json, "initials", person.Initials);
        Text(json, "role", person.Role);
        Text(json, "agency", person.Agency);
        json.WriteString("status", Name(person.Status));
        Text(json, "deputy_for", person.DeputyFor);
        Found(json, person);
    }

    private static void Item(Utf8JsonWriter json, ItemReading item)
    {
        Text(json, "number", item.Number);
        json.WriteString("title", item.Title);
        Texts(json, "presenter", item.Presenter);
        json.WriteNumber("order", item.Order);
        Place(json, "extent", item.Extent);
        List(json, "subitems", item.Subitems, Subitem);
        Found(json, item);
    }

    private static void Subitem(Utf8JsonWriter json, SubitemReading item)
    {
        Text(json, "number", item.Number);
        json.WriteString("title", item.Title);
        Found(json, item);
    }

    private static void Action(Utf8JsonWriter json, ActionReading action)
    {
        Text(json, "ref", action.Ref);
        json.WriteString("text", action.Text);
        Texts(json, "owner", action.Owner);
        Text(json, "due", action.Due);
        Text(json, "due_norm", action.DueNorm);
        Text(json, "item", action.Item);
        json.WriteBoolean("explicit", action.Explicit);
        json.WriteString("status", Name(action.Status));
        Found(json, action);
    }

    private static void Decision(Utf8JsonWriter json, DecisionReading decision)
    {
        json.WriteString("text", decision.Text);
        Text(json, "item", decision.Item);
        Found(json, decision);
    }

    private static void Challenge(Utf8JsonWriter json, ChallengeReading challenge)
    {
        json.WriteString("text", challenge.Text);
        Text(json, "by", challenge.By);
        Text(json, "to", challenge.To);
        Text(json, "item", challenge.Item);
        Found(json, challenge);
    }

    private static void Risk(Utf8JsonWriter json, RiskReading risk)
    {
        json.WriteString("text", risk.Text);
        Text(json, "item", risk.Item);
        Text(json, "rag", risk.Rag);
        Found(json, risk);
    }

    private static void Statistic(Utf8JsonWriter json, StatisticReading figure)
    {
        json.WriteString("text", figure.Text);
        json.WriteString("value", figure.Value);
        Text(json, "unit", figure.Unit);
        Text(json, "subject", figure.Subject);
        Text(json, "period", figure.Period);
        Found(json, figure);
    }

    private static void Recommendation(Utf8JsonWriter json, RecommendationReading recommendation)
    {
        json.WriteString("text", recommendation.Text);
        Found(json, recommendation);
    }

    private static void ForwardPlan(Utf8JsonWriter json, ForwardPlanReading entry)
    {
        json.WriteString("text", entry.Text);
        Text(json, "item", entry.Item);
        Text(json, "due", entry.Due);
        Text(json, "due_norm", entry.DueNorm);
        Found(json, entry);
    }

    private static void NextMeeting(Utf8JsonWriter json, NextMeetingReading meeting)
    {
        json.WriteString("text", meeting.Text);
        Date(json, "date", meeting.Date);
        Time(json, "start", meeting.Start);
        Time(json, "end", meeting.End);
        Text(json, "venue", meeting.Venue);
        Found(json, meeting);
    }

    private static void PersonalData(Utf8JsonWriter json, PersonalDataReading data)
    {
        json.WriteString("text", data.Text);
        json.WriteString("kind", data.Kind);
        Found(json, data);
    }

    private static void Mention(Utf8JsonWriter json, MentionReading mention)
    {
        json.WriteString("text", mention.Text);
        json.WriteString("kind", mention.Kind);
        Found(json, mention);
    }

    private static void Warning(Utf8JsonWriter json, ReadingWarning warning)
    {
        json.WriteString("kind", warning.Kind);
        json.WriteString("text", warning.Text);
        Text(json, "about", warning.About);
        Place(json, "at", warning.At);
        Number(json, "page", warning.Page);
    }

    private static void Block(Utf8JsonWriter json, BlockReading block)
    {
        json.WriteString("kind", Name(block.Kind));
        Place(json, "at", block.At);
        json.WriteNumber("page", block.Page);
        Number(json, "table", block.Table);
        Number(json, "row", block.Row);
        Number(json, "column", block.Column);
        Number(json, "width", block.Width);
        json.WriteNumber("level", block.Level);
    }

    private static void Part(Utf8JsonWriter json, PartReading part)
    {
        json.WriteNumber("number", part.Number);
        json.WriteString("kind", part.Kind);
        json.WriteString("name", part.Name);
        json.WriteBoolean("read", part.Read);
    }

    private static void Found(Utf8JsonWriter json, Finding finding)
    {
        Place(json, "at", finding.At);
        Number(json, "page", finding.Page);
        json.WriteNumber("confidence", finding.Confidence);
        Text(json, "why", finding.Why);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStartObject();
            write(json, values[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++) json.WriteStringValue(values[i]);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    private static void Place(Utf8JsonWriter json, string name, TextSpan? value)
    {
        if (value is not { } span) return;
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } date) json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void Time(Utf8JsonWriter json, string name, TimeOnly? value)
    {
        if (value is { } time) json.WriteString(name, time.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private static string Name(DocumentKind kind) => kind switch
    {
        DocumentKind.BoardMinutes => "board-minutes",
        DocumentKind.RepresentativeReport => "representative-report",
        DocumentKind.PartnershipReport => "partnership-report",
        DocumentKind.KeyMessages => "key-messages",
        DocumentKind.ActionLog => "action-log",
        DocumentKind.Agenda => "agenda",
        _ => "other",
    };

    private static string Name(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Chair => "chair",
        AttendanceStatus.Apologies => "apologies",
        AttendanceStatus.InAttendance => "in-attendance",
        AttendanceStatus.Minutes => "minutes",
        AttendanceStatus.Deputy => "deputy",
        AttendanceStatus.Absent => "absent",
        _ => "present",
    };

    private static string Name(ActionStatus status) => status switch { ActionStatus.Complete => "complete", ActionStatus.Superseded => "superseded", _ => "open" };

    private static string Name(BlockKind kind) => kind switch { BlockKind.Heading => "heading", BlockKind.ListItem => "list-item", BlockKind.TableCell => "table-cell", _ => "paragraph" };
}
