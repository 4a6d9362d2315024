using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Addresses of minutes.</summary>
public static class MinutesLinks
{
    public static string Of(string board, Id<Meeting> meeting) => $"/{board}/meetings/{meeting}/minutes";
    public static string At(string board, Id<Meeting> meeting, Guid place) => $"{Of(board, meeting)}#p-{place}";
    public static string Paragraph(string board, Id<Meeting> meeting, Id<MinutesParagraph> id) => $"{Of(board, meeting)}/paragraphs/{id}";
    public static string Correct(string board, Id<Meeting> meeting, Id<MinutesParagraph> id) => $"{Of(board, meeting)}/paragraphs/{id}/correct";
    public static string Correct(string board, Id<Meeting> meeting, Id<MinutesOutcome> id) => $"{Of(board, meeting)}/outcomes/{id}/correct";
    public static string AddParagraph(string board, Id<Meeting> meeting, Id<MeetingItem> item) => $"{Of(board, meeting)}/paragraphs/add?item={item}";
    public static string Circulate(string board, Id<Meeting> meeting) => $"{Of(board, meeting)}/circulate";
    public static string Send(string board, Id<Meeting> meeting) => $"{Of(board, meeting)}/send";
    public static string Back(string board, Id<Meeting> meeting) => $"{Of(board, meeting)}/back";
    public static string Agree(string board, Id<Meeting> meeting) => $"{Of(board, meeting)}/agree";
    public static string Compare(string board, Id<Meeting> meeting) => $"{Of(board, meeting)}/versions";
    public static string Comment(string board, Id<Meeting> meeting, Id<MinutesComment> id, CommentAnswer answer) => $"{Of(board, meeting)}/comments/{id}?answer={answer}";
}
