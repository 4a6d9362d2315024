namespace Safeboard.Domain.Store;

/// <summary>Marks a class that changes records in one save, named verb-noun with one RunAsync. Registered by itself.</summary>
public interface IOperation;
