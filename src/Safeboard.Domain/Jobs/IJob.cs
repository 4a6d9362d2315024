using Safeboard.Domain.Store;

namespace Safeboard.Domain.Jobs;

/// <summary>Work in the background, named …Job, found by its class name. May be run twice; must then change nothing.</summary>
public interface IJob
{
    Task RunAsync(Job job, CancellationToken cancel);
}
