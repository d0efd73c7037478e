namespace Isc.Contributions;

/// <summary>Where consumers that isolate contributions themselves tell of one that failed, for the administrator to read beside its module.</summary>
public interface IContributionFailures
{
    /// <summary>Notes the last failure of a contribution's type.</summary>
    void Tell(Type contribution, Exception error);
}
