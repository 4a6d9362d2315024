using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A return to be read as a whole.</summary>
/// <param name="File">Where a file of it is found.</param>
/// <param name="Change">Where an answer is changed; null where none can be.</param>
public sealed record AnswersShown(ReturnReading Reading, Func<Id<AnswerFile>, string> File, Func<AnswerPlace, string>? Change = null);
