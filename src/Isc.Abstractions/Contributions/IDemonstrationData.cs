namespace Isc.Contributions;

/// <summary>
/// Records a kernel or module loads into an empty deployment when <c>Isc:Demo</c> is on, or by <c>demo load</c>. Loading twice
/// changes nothing: ids come from <see cref="StableId"/>.
/// </summary>
public interface IDemonstrationData : IContribution
{
    /// <summary>Loads what is missing and returns how many records were added.</summary>
    Task<int> LoadAsync(CancellationToken cancellationToken);
}
