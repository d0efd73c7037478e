namespace Isc.Pages;

/// <summary>A link of the main navigation.</summary>
/// <param name="Text">Its words in the current language.</param>
/// <param name="Path">From the root of the language: <c>/meetings</c>.</param>
/// <param name="Order">Lower comes first; kernels use 10 to 90, modules 100 to 999. Where modules have many, one entry gathers theirs.</param>
public sealed record NavigationLink(string Text, string Path, int Order)
{
    /// <summary>The lowest order of modules.</summary>
    public const int Modules = 100;

    /// <summary>What comes after the links of modules starts here.</summary>
    public const int AfterModules = 1_000;
}
