using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.ForwardPlan;

public sealed record TopicPlanned(string Topic) : IFact
{
    public string Title => "Put on the forward plan";
    public string? Text => Topic;
}

public sealed record TopicChanged(string Topic) : IFact
{
    public string Title => "Topic changed";
    public string? Text => Topic;
}

public sealed record TopicMoved(string Topic, string Where) : IFact
{
    public string Title => "Topic moved";
    public string? Text => $"{Topic}: to {Where}";
}

public sealed record TopicSettled(string Topic, TopicState How, string? Because) : IFact
{
    public string Title => How == TopicState.Taken ? "Topic taken" : "Topic no longer needed";
    public string? Text => Because is null ? Topic : $"{Topic}. {Because}";
}
