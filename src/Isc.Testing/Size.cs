namespace Isc.Testing;

/// <summary>How much a test does: small in the ordinary run, large in the soak (<c>ISC_SOAK=1</c>).</summary>
public static class Size
{
    /// <summary>Whether this is the soak.</summary>
    public static bool IsSoak => Environment.GetEnvironmentVariable("ISC_SOAK") == "1";

    /// <summary>The one place where a test's sizes are written.</summary>
    public static int Of(int ordinary, int soak) => IsSoak ? soak : ordinary;
}
