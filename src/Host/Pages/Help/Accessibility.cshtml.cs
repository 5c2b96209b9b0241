using Regulations.Host.Pages.Reading;

namespace Regulations.Host.Pages.Help;

/// <summary>How far everybody can use the pages.</summary>
internal sealed class AccessibilityModel : RegisterPage;
